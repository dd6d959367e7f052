use std::collections::HashSet;

#[derive(Debug)]
pub struct Puzzle {
    pub title: String,
    pub missing: Vec<u32>,
}

pub fn check(title: &str, pieces: &[u32], found: &HashSet<u32>) -> String {
    let mut missing = Vec::new();
    for piece in pieces {
        if !found.contains(piece) {
            missing.push(*piece);
        }
    }
    let title = title.to_string();
    let puzzle = Puzzle { title, missing };
    format!("{puzzle:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_lost_pieces() {
        let found = HashSet::from([2, 4]);
        let text = check("Farm", &[1, 2, 3, 4], &found);
        assert_eq!(text, "Puzzle { title: \"Farm\", missing: [1, 3] }");
    }

    #[test]
    fn complete_box() {
        let text = check("Zoo", &[7], &HashSet::from([7]));
        assert_eq!(text, "Puzzle { title: \"Zoo\", missing: [] }");
    }
}
