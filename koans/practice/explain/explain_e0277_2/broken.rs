fn some_func<T>(foo: T) {
    println!("{:?}", foo);
}

fn main() {
    some_func(5i32);
}
