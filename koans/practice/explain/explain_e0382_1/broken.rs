struct MyStruct {
    s: u32,
}

fn main() {
    let mut x = MyStruct { s: 5u32 };
    let y = x;
    x.s = 6;
    println!("{}", x.s);
}
