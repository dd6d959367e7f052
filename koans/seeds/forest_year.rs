#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    pub kind: String,
    pub rings: u32,
}

pub fn next_year(forest: &[Tree], seedling: &str) -> Result<Vec<Tree>, String> {
    let first = seedling.chars().next().ok_or("seedling has no name")?;
    let mut trees = forest.to_vec();
    for tree in trees.iter_mut() {
        tree.rings += 1;
    }
    let kind = first.to_uppercase().to_string() + &seedling[first.len_utf8()..];
    trees.push(Tree { kind, rings: 0 });
    Ok(trees)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trees_age_and_a_seedling_comes() {
        let one = next_year(&[], "oak").unwrap();
        let two = next_year(&one, "elm").unwrap();
        assert_eq!(one[0].rings, 0);
        assert_eq!(two[0].rings, 1);
        assert_eq!(two[1].kind, "Elm");
    }

    #[test]
    fn nameless_seedling() {
        let result = next_year(&[], "");
        assert_eq!(result, Err("seedling has no name".to_string()));
    }
}
