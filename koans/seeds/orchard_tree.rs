use std::str::FromStr;

pub struct Tree {
    pub row: usize,
    pub fruit: char,
}

impl FromStr for Tree {
    type Err = String;
    fn from_str(tag: &str) -> Result<Self, String> {
        let fruit = tag.chars().last().ok_or("blank tag")?;
        let row = tag.trim_end_matches(fruit).parse().map_err(|_| tag)?;
        Ok(Tree { row, fruit })
    }
}

pub fn sunny(tree: &Tree) -> bool {
    tree.row < 3 || tree.fruit == 'P'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tags() {
        let tree: Tree = "14P".parse().unwrap();
        assert_eq!(tree.row, 14);
        assert!(sunny(&tree));
        assert!(sunny(&"2A".parse().unwrap()));
        assert!(!sunny(&"3A".parse().unwrap()));
    }

    #[test]
    fn bad_tags() {
        assert_eq!("".parse::<Tree>().err(), Some("blank tag".to_string()));
        assert_eq!("elm".parse::<Tree>().err(), Some("elm".to_string()));
    }
}
