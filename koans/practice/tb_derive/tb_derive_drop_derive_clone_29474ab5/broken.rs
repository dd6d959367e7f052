#[derive(Debug, PartialEq)]
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
