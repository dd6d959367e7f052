use std::ffi::c_int;

unsafe extern "C" {
    safe fn toupper(letter: c_int) -> c_int;
}

pub fn shout(word: &str) -> String {
    word.chars()
        .map(|letter| {
            if letter.is_ascii() {
                toupper(letter as c_int) as u8 as char
            } else {
                letter
            }
        })
        .collect()
}

pub fn initials(name: &str) -> String {
    let firsts: String = name
        .split(' ')
        .filter_map(|part| part.chars().next())
        .collect();
    shout(&firsts)
}
