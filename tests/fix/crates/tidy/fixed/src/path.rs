use std::borrow::Cow;
use std::collections::VecDeque;

/// The parts of a path, "." left out and ".." worked out.
pub fn parts(path: &str) -> Vec<&str> {
    let mut found = VecDeque::new();
    for part in path.split('/') {
        if part == ".." {
            found.pop_back();
        } else if !part.is_empty() && part != "." {
            found.push_back(part);
        }
    }
    found.into()
}

/// Two paths, one after the other.
pub fn join<'a>(left: &'a str, right: &'a str) -> Cow<'a, str> {
    let right = right.trim_start_matches('/');
    if right.is_empty() {
        return Cow::Borrowed(left);
    }
    Cow::Owned(format!("{}/{right}", left.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_worked_out() {
        assert_eq!(parts("/a/./b/../c"), ["a", "c"]);
    }

    #[test]
    fn joins() {
        assert_eq!(join("a/", "/b"), "a/b");
        assert!(matches!(join("a", ""), Cow::Borrowed("a")));
    }
}
