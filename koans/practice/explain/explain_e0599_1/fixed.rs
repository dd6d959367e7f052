#![allow(unused)]
fn main() {
    struct Mouth;

    impl Mouth {
        fn chocolate(&self) {
            println!("Hmmm! I love chocolate!");
        }
    }

    let x = Mouth;
    x.chocolate();
}
