import { Exclude } from 'class-transformer';
import { Body, Controller, Get, Param, Post, Render, UseInterceptors } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Column, Entity, PrimaryGeneratedColumn, type Repository } from 'typeorm';
import { SerializeInterceptor } from './serialize.interceptor';

@Entity()
export class Customer {
  @PrimaryGeneratedColumn() id!: number;
  @Column() email!: string;
  @Column() fullName!: string;
  @Column() password!: string;
  @Column() loyaltyPoints!: number;
}

@Entity()
export class Employee {
  @PrimaryGeneratedColumn() id!: number;
  @Column() email!: string;
  @Exclude() @Column() password!: string;
  @Column({ select: false }) refreshToken!: string;
}

@Controller('customers')
export class CustomerController {
  constructor(
    @InjectRepository(Customer) private readonly customers: Repository<Customer>,
    @InjectRepository(Employee) private readonly employees: Repository<Employee>,
  ) {}

  @Get(':id')
  one(@Param('id') id: number) {
    return this.customers.findOneBy({ id });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data: credential.password
  }

  @Get()
  async all() {
    const customers = await this.customers.find();
    return { customers, total: customers.length };
    //       ^^^^^^^^^ no-excess-data: credential.password
  }

  @Get('names')
  async names() {
    const customers = await this.customers.find({ where: { loyaltyPoints: 10 } });
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data (warning): contact.email, credential.password
    return customers.map(customer => customer.fullName);
  }

  @Get('selected')
  selected() {
    return this.customers.find({ select: { id: true, email: true } });
  }

  @Get('employees')
  hidden() {
    return this.employees.find();
  }

  @UseInterceptors(SerializeInterceptor)
  @Get('rewritten')
  rewritten() {
    return this.customers.find();
  }

  @Render('customers')
  @Get('page')
  page() {
    return this.customers.find();
  }

  /** No route: who calls it decides. */
  async find(id: number) {
    return this.customers.findOneByOrFail({ id });
  }

  @Post()
  async create(@Body() body: { email: string; fullName: string }) {
    return { email: body.email, name: body.fullName };
  }
}
