#![allow(unused)]
fn main() {
    struct Foo<'a> {
        x: Option<&'a u32>,
    }

    let mut x = Foo { x: None };

    let y = 0;
    x.x = Some(&y);

    println!("{:?}", x.x);
}
