import { Router } from 'express';
import { model, Schema } from 'mongoose';

const Student = model('Student', new Schema({ email: String, fullName: String, password: String, grade: Number }));
const Teacher = model(
  'Teacher',
  new Schema({ email: { type: String }, password: { type: String, select: false }, room: String }),
);

export const students = Router();

students.get('/students/:id', async (request, response) => {
  const student = await Student.findById(request.params.id);
  response.json(student);
  //            ^^^^^^^ no-excess-data: credential.password
});
students.get('/students/:id/lean', async (request, response) => {
  response.json(await Student.findById(request.params.id).lean());
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data: credential.password
});
students.get('/students/:id/without', async (request, response) => {
  const student = await Student.findById(request.params.id).select('-password').lean();
  response.json(student);
});
students.get('/students/:id/with', async (request, response) => {
  response.json(await Student.findById(request.params.id).select('email fullName'));
});
students.get('/students/:id/projected', async (request, response) => {
  response.json({
    one: await Student.findById(request.params.id, '-password'),
    two: await Student.findOne({ _id: request.params.id }, { password: 0 }),
    three: await Student.find({}, { email: 1, grade: 1 }),
    four: await Student.find().select({ password: 0 }).sort('grade'),
    five: await Student.find().select(['-password']),
  });
});
students.get('/teachers/:id', async (request, response) => {
  response.json(await Teacher.findById(request.params.id));
});

export async function grades() {
  const all = await Student.find({});
  //                ^^^^^^^^^^^^^^^^ no-excess-data (warning): contact.email, credential.password, identity.name
  return all.map(student => student.grade);
}
export async function narrowGrades() {
  const all = await Student.find({}, { grade: 1 }).lean();
  return all.map(student => student.grade);
}
export async function promote(id: string) {
  const student = await Student.findById(id);
  if (!student) return;
  student.grade = 5;
  await student.save();
}
