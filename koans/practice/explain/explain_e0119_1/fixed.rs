trait MyTrait {
    fn get(&self) -> usize;
}

impl<T> MyTrait for T {
    fn get(&self) -> usize {
        0
    }
}

struct Foo;

fn main() {
    let f = Foo;

    f.get();
}
