export interface Customer {
  id: string;
  email: string;
  firstName: string;
  newsletter: boolean;
  plan: 'free' | 'paid';
}

export declare function loadCustomer(id: string): Promise<Customer>;
export declare function loadCustomers(): Promise<Customer[]>;
