import { registry } from '../../language/registry.ts';
import { converted } from './converted.ts';
import { email } from './email.ts';
import { firstPurchase } from './firstPurchase.ts';
import { key } from './key.ts';
import { lastActivity } from './lastActivity.ts';
import { lastPurchase } from './lastPurchase.ts';
import { orderDate } from './orderDate.ts';
import { orders } from './orders.ts';
import { phone } from './phone.ts';
import type { Role } from './role.ts';
import { source } from './source.ts';
import { stage } from './stage.ts';
import { value } from './value.ts';
import { weight } from './weight.ts';

const registered = registry<Role>(
  key,
  value,
  orders,
  orderDate,
  firstPurchase,
  lastPurchase,
  stage,
  converted,
  source,
  lastActivity,
  weight,
  email,
  phone,
);

/** Every role, in the order a person sees. */
export const roles = registered.list;

export const roleNamed = registered.named;
