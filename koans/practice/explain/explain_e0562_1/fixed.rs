fn count_to_n(n: usize) -> impl Iterator<Item = usize> {
    0..n
}

fn main() {
    for i in count_to_n(10) {
        println!("{}", i);
    }
}
