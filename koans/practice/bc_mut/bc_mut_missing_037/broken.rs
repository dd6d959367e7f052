pub fn binary_table(numbers: &[u32]) -> Vec<String> {
    let mut table = Vec::new();
    for &number in numbers {
        let rest = number;
        let mut bits = String::new();
        while rest > 0 {
            bits.insert(0, if rest % 2 == 1 { '1' } else { '0' });
            rest /= 2;
        }
        table.push(format!("{} = {}", number, bits));
    }
    table
}
