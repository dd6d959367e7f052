use std::thread;

fn vowels(text: &str) -> usize {
    text.chars().filter(|c| "aeiou".contains(*c)).count()
}

fn middle(text: &str) -> usize {
    let mut at = text.len() / 2;
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

pub fn count(poem: &[&str]) -> usize {
    let text = poem.join("\n").to_lowercase();
    let (first, second) = text.split_at(middle(text));
    thread::scope(|scope| {
        let left = scope.spawn(move || vowels(first));
        let right = scope.spawn(move || vowels(second));
        left.join().unwrap() + right.join().unwrap()
    })
}
