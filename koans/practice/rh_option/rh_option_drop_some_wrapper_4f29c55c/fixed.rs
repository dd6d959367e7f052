use std::collections::{HashSet, VecDeque};

fn neighbours(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).filter(|(x, y)| x != y).count() == 1
}

pub fn ladder<'w>(words: &[&'w str], from: &'w str, to: &str) -> Option<Vec<&'w str>> {
    let mut seen = HashSet::from([from]);
    let mut paths = VecDeque::from([vec![from]]);
    let found = 'search: loop {
        let Some(path) = paths.pop_front() else {
            break 'search None;
        };
        let last = path[path.len() - 1];
        if last == to {
            break Some(path);
        }
        for word in words {
            if neighbours(last, word) && seen.insert(word) {
                paths.push_back([&path[..], &[*word]].concat());
            }
        }
    };
    found.filter(|path| path.len() > 1)
}
