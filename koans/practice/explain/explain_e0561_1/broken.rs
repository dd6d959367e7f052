type A1 = fn(mut param: u8);
type A2 = fn(&param: u32);
