use std::cell::RefCell;
use std::rc::Rc;

struct MyStruct {
    s: u32,
}

fn main() {
    let mut x = Rc::new(RefCell::new(MyStruct { s: 5u32 }));
    let y = x.clone();
    x.borrow_mut().s = 6;
    println!("{}", x.borrow().s);
}
