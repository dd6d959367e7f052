pub fn column_name(mut index: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push((b'A' + (index % 26) as u8) as char);
        if index < 26 {
            break;
        }
        index = index / 26 - 1;
    }
    letters.iter().rev().collect()
}

pub fn column_index(name: &str) -> Option<usize> {
    let mut index = 0;
    for letter in name.chars() {
        if !letter.is_ascii_uppercase() {
            return None;
        }
        index = index * 26 + (letter as usize - 'A' as usize) + 1;
    }
    index.checked_sub(1)
}
