declare namespace Stripe {
  interface StripeConfig {
    apiVersion?: string;
    maxNetworkRetries?: number;
    timeout?: number;
    host?: string;
    port?: string | number;
    protocol?: 'https' | 'http';
    telemetry?: boolean;
    appInfo?: any;
    typescript?: boolean;
    [other: string]: any;
  }
  type LatestApiVersion = string;
  type RequestOptions = any;
  type Metadata = { [name: string]: string };
  type MetadataParam = { [name: string]: string | number | null };
  type Emptyable<T> = T | '';
  interface AddressParam {
    city?: string;
    country?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    state?: string;
  }
  interface Address {
    city: string | null;
    country: string | null;
    line1: string | null;
    line2: string | null;
    postal_code: string | null;
    state: string | null;
  }
  type Response<T> = T & { lastResponse: any };
  interface ApiList<T> {
    object: 'list';
    data: T[];
    has_more: boolean;
    url: string;
  }
  interface ApiListPromise<T> extends Promise<Response<ApiList<T>>>, AsyncIterable<T> {
    autoPagingEach(handler: (item: T) => any): Promise<void>;
    autoPagingToArray(options: { limit: number }): Promise<T[]>;
  }
  interface Params {
    metadata?: any;
    expand?: string[];
    [other: string]: any;
  }

  /** @subject */
  interface Customer {
    id: string;
    object: 'customer';
    address?: Address | null;
    balance: number;
    created: number;
    currency?: string | null;
    default_source: any;
    deleted?: void;
    description: string | null;
    email: string | null;
    invoice_settings: any;
    metadata: Metadata;
    name?: string | null;
    phone?: string | null;
    shipping: any;
    subscriptions?: ApiList<Subscription>;
    [other: string]: any;
  }
  interface DeletedCustomer {
    id: string;
    object: 'customer';
    deleted: true;
  }
  interface CustomerCreateParams extends Params {
    address?: Emptyable<AddressParam>;
    description?: string;
    email?: string;
    name?: string;
    phone?: string;
    shipping?: any;
    payment_method?: string;
    source?: string;
    tax_id_data?: any[];
  }
  interface CustomerUpdateParams extends CustomerCreateParams {}
  /** @subject */
  interface BillingDetails {
    address: Address | null;
    email: string | null;
    name: string | null;
    phone: string | null;
  }
  interface Charge {
    id: string;
    amount: number;
    billing_details: BillingDetails;
    currency: string;
    customer: string | Customer | DeletedCustomer | null;
    description: string | null;
    metadata: Metadata;
    paid: boolean;
    payment_intent: string | PaymentIntent | null;
    receipt_email: string | null;
    receipt_url: string | null;
    refunded: boolean;
    status: string;
    [other: string]: any;
  }
  interface PaymentIntent {
    id: string;
    amount: number;
    amount_received: number;
    client_secret: string | null;
    currency: string;
    customer: string | Customer | DeletedCustomer | null;
    description: string | null;
    metadata: Metadata;
    payment_method: any;
    receipt_email: string | null;
    status: string;
    [other: string]: any;
  }
  interface SetupIntent {
    id: string;
    client_secret: string | null;
    customer: any;
    payment_method: any;
    status: string;
    [other: string]: any;
  }
  interface PaymentMethod {
    id: string;
    billing_details: BillingDetails;
    card?: { brand: string; last4: string; exp_month: number; exp_year: number; [other: string]: any };
    customer: string | Customer | null;
    type: string;
    [other: string]: any;
  }
  interface Price {
    id: string;
    active: boolean;
    currency: string;
    metadata: Metadata;
    product: string | Product;
    recurring: any;
    unit_amount: number | null;
    [other: string]: any;
  }
  interface Product {
    id: string;
    active: boolean;
    description: string | null;
    metadata: Metadata;
    name: string;
    [other: string]: any;
  }
  interface SubscriptionItem {
    id: string;
    price: Price;
    quantity?: number;
    [other: string]: any;
  }
  interface Subscription {
    id: string;
    cancel_at: number | null;
    cancel_at_period_end: boolean;
    canceled_at: number | null;
    created: number;
    current_period_end: number;
    current_period_start: number;
    customer: string | Customer | DeletedCustomer;
    items: ApiList<SubscriptionItem>;
    latest_invoice: string | Invoice | null;
    metadata: Metadata;
    status: string;
    trial_end: number | null;
    [other: string]: any;
  }
  interface Invoice {
    id: string;
    amount_due: number;
    amount_paid: number;
    created: number;
    currency: string;
    customer: string | Customer | DeletedCustomer | null;
    customer_email: string | null;
    customer_name: string | null;
    customer_phone?: string | null;
    customer_address?: Address | null;
    hosted_invoice_url?: string | null;
    invoice_pdf?: string | null;
    lines: ApiList<any>;
    metadata: Metadata | null;
    status: string | null;
    total: number;
    [other: string]: any;
  }
  interface Refund {
    id: string;
    amount: number;
    status: string | null;
    [other: string]: any;
  }
  interface Account {
    id: string;
    email: string | null;
    metadata?: Metadata;
    [other: string]: any;
  }
  interface Event {
    id: string;
    type: string;
    created: number;
    livemode: boolean;
    data: { object: any; previous_attributes?: any };
    [other: string]: any;
  }
  interface PaymentIntentCreateParams extends Params {
    amount: number;
    currency: string;
    customer?: string;
    description?: string;
    receipt_email?: string;
  }
  interface SubscriptionCreateParams extends Params {
    customer: string;
    items?: any[];
  }

  interface Resource<T, C = Params, U = C> {
    /**
     * @sink recipient params
     * @recipient stripe
     */
    create(params: C, options?: RequestOptions): Promise<Response<T>>;
    retrieve(id: string, params?: any, options?: RequestOptions): Promise<Response<T>>;
    /**
     * @sink recipient params
     * @recipient stripe
     */
    update(id: string, params: U, options?: RequestOptions): Promise<Response<T>>;
    list(params?: any, options?: RequestOptions): ApiListPromise<T>;
    search(params: any, options?: RequestOptions): Promise<any>;
    del(id: string, options?: any): Promise<Response<any>>;
    cancel(id: string, params?: any, options?: RequestOptions): Promise<Response<T>>;
    [method: string]: (...values: any[]) => any;
  }
  namespace Checkout {
    namespace Session {
      /** @subject */
      interface CustomerDetails {
        address: Address | null;
        email: string | null;
        name: string | null;
        phone: string | null;
      }
    }
    interface Session {
      id: string;
      amount_total: number | null;
      client_reference_id: string | null;
      currency: string | null;
      customer: string | Customer | DeletedCustomer | null;
      customer_details: Session.CustomerDetails | null;
      customer_email: string | null;
      metadata: Metadata | null;
      mode: string;
      payment_intent: string | PaymentIntent | null;
      payment_status: string;
      status: string | null;
      subscription: string | Subscription | null;
      url: string | null;
      [other: string]: any;
    }
    interface SessionCreateParams extends Params {
      customer_email?: string;
      customer?: string;
      client_reference_id?: string;
      line_items?: any[];
      mode?: string;
      success_url?: string;
      cancel_url?: string;
    }
  }
  namespace BillingPortal {
    interface Session {
      id: string;
      url: string;
      [other: string]: any;
    }
  }
  namespace errors {
    class StripeError extends Error {
      type: string;
      code?: string;
      param?: string;
      statusCode?: number;
      requestId: string;
    }
    class StripeCardError extends StripeError {}
    class StripeInvalidRequestError extends StripeError {}
    class StripeSignatureVerificationError extends StripeError {}
  }
}

/** @recipient stripe */
declare class Stripe {
  /** @transport client https config */
  constructor(key: string, config?: Stripe.StripeConfig);
  customers: Omit<Stripe.Resource<Stripe.Customer, Stripe.CustomerCreateParams, Stripe.CustomerUpdateParams>, 'retrieve'> & {
    retrieve(id: string, params?: any, options?: any): Promise<Stripe.Response<Stripe.Customer | Stripe.DeletedCustomer>>;
  };
  charges: Stripe.Resource<Stripe.Charge>;
  paymentIntents: Stripe.Resource<Stripe.PaymentIntent, Stripe.PaymentIntentCreateParams, Stripe.Params>;
  setupIntents: Stripe.Resource<Stripe.SetupIntent>;
  paymentMethods: Stripe.Resource<Stripe.PaymentMethod>;
  prices: Stripe.Resource<Stripe.Price>;
  products: Stripe.Resource<Stripe.Product>;
  plans: Stripe.Resource<any>;
  subscriptions: Stripe.Resource<Stripe.Subscription, Stripe.SubscriptionCreateParams, Stripe.Params>;
  subscriptionItems: Stripe.Resource<Stripe.SubscriptionItem>;
  invoices: Stripe.Resource<Stripe.Invoice>;
  invoiceItems: Stripe.Resource<any>;
  refunds: Stripe.Resource<Stripe.Refund>;
  accounts: Stripe.Resource<Stripe.Account>;
  accountLinks: Stripe.Resource<any>;
  transfers: Stripe.Resource<any>;
  payouts: Stripe.Resource<any>;
  balance: Stripe.Resource<any>;
  coupons: Stripe.Resource<any>;
  promotionCodes: Stripe.Resource<any>;
  events: Stripe.Resource<Stripe.Event>;
  webhookEndpoints: Stripe.Resource<any>;
  tokens: Stripe.Resource<any>;
  billing: any;
  checkout: { sessions: Stripe.Resource<Stripe.Checkout.Session, Stripe.Checkout.SessionCreateParams> };
  billingPortal: { sessions: Stripe.Resource<Stripe.BillingPortal.Session>; configurations: Stripe.Resource<any> };
  webhooks: {
    constructEvent(payload: string | Buffer, header: string | Buffer | string[], secret: string, ...values: any[]): Stripe.Event;
    constructEventAsync(
      payload: string | Buffer,
      header: string | Buffer | string[],
      secret: string,
      ...values: any[]
    ): Promise<Stripe.Event>;
    generateTestHeaderString(options: any): string;
  };
  static createFetchHttpClient(): any;
  [resource: string]: any;
}
declare namespace Stripe {
  export { self as Stripe, self as default };
}
import self = Stripe;
export = Stripe;
