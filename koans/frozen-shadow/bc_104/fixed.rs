use std::collections::VecDeque;

pub fn syllables(rhyme: &str) -> usize {
    let mut count = 0;
    let mut inside = false;
    for letter in rhyme.to_lowercase().chars() {
        let vowel = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u');
        if vowel && !inside {
            count += 1;
        }
        inside = vowel;
    }
    count
}

pub fn drop_outs<'a>(children: &[&'a str], rhyme: &str) -> Vec<&'a str> {
    let steps = syllables(rhyme).max(1);
    let mut circle: VecDeque<&str> = children.iter().copied().collect();
    let mut out = Vec::new();
    while !circle.is_empty() {
        circle.rotate_left((steps - 1) % circle.len());
        out.extend(circle.pop_front());
    }
    out
}
