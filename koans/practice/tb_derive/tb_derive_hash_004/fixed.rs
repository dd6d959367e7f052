use std::collections::HashSet;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Pos(i32, i32);

pub fn cells_crossed(path: &str) -> usize {
    let mut at = Pos(0, 0);
    let mut seen = HashSet::new();
    seen.insert(at);
    for step in path.chars() {
        match step {
            'N' => at.1 += 1,
            'S' => at.1 -= 1,
            'E' => at.0 += 1,
            'W' => at.0 -= 1,
            _ => continue,
        }
        seen.insert(at);
    }
    seen.len()
}
