import { Router } from 'express';
import { DataTypes, Model, type Sequelize } from 'sequelize';

class Member extends Model {
  declare id: number;
  declare email: string;
  declare password: string;
  declare apiKey: string;
  declare city: string;
}

export function define(sequelize: Sequelize) {
  Member.init({ email: DataTypes.STRING, password: DataTypes.STRING, apiKey: DataTypes.STRING, city: DataTypes.STRING }, { sequelize });
}

export const members = Router();
members.get('/members', async (_request, response) => {
  response.json(await Member.findAll());
  //                  ^^^^^^^^^^^^^^^^ no-excess-data: credential.api-key, credential.password
  response.json(await Member.findAll({ attributes: ['id', 'email'] }));
  response.json(await Member.findAll({ attributes: { exclude: ['password', 'apiKey'] } }));
});

export async function cities() {
  const all = await Member.findAll({ where: { city: 'Bern' } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data (warning): contact.email, credential.api-key, credential.password
  return all.map(({ city }) => city);
}
