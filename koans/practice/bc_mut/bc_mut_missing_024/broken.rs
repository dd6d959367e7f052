pub fn scramble(plain: &str, block: usize) -> String {
    let letters: Vec<char> = plain.chars().collect();
    for part in letters.chunks(block) {
        part.reverse();
    }
    letters.into_iter().collect()
}

pub fn is_fixed_point(plain: &str, block: usize) -> bool {
    scramble(plain, block) == plain
}
