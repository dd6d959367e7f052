fn main() {
    let count_to_ten: impl Iterator<Item = usize> = 0..10;
    for i in count_to_ten {
        println!("{}", i);
    }
}
