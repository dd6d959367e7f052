use std::fmt::{self, Display};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Edit<T> {
    Keep(T),
    Add(T),
    Remove(T),
}

impl<T: Display> Display for Edit<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Edit::Keep(item) => write!(f, " {item}"),
            Edit::Add(item) => write!(f, "+{item}"),
            Edit::Remove(item) => write!(f, "-{item}"),
        }
    }
}

/// Edits that turn one slice into the other.
pub fn diff<'d, T>(old: &'d [T], new: &'d [T]) -> Vec<Edit<&'d T>>
where
    T: PartialEq,
{
    let mut common = vec![vec![0u32; new.len() + 1]; old.len() + 1];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            common[i][j] = match a == b {
                true => common[i + 1][j + 1] + 1,
                false => common[i + 1][j].max(common[i][j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut edits = Vec::new();
    while i < old.len() || j < new.len() {
        match (old.get(i), new.get(j)) {
            (Some(a), Some(b)) if a == b => {
                edits.push(Edit::Keep(a));
                (i, j) = (i + 1, j + 1);
            }
            (Some(a), b) if b.is_none() || common[i + 1][j] >= common[i][j + 1] => {
                edits.push(Edit::Remove(a));
                i += 1;
            }
            (_, b) => {
                edits.extend(b.map(Edit::Add));
                j += 1;
            }
        }
    }
    edits
}
