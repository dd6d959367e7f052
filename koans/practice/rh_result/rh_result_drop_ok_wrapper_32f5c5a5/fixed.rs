#[derive(Debug, PartialEq)]
pub enum RecipeError {
    Empty,
    BadLine(String),
}

pub fn ingredient(line: &str) -> Result<(&str, &str), String> {
    line.split_once(" of ").ok_or_else(|| line.to_string())
}

pub fn shopping(recipe: &str) -> Result<Vec<&str>, RecipeError> {
    let mut names = Vec::new();
    for line in recipe.lines() {
        let (_, name) = ingredient(line).map_err(RecipeError::BadLine)?;
        names.push(name);
    }
    if names.is_empty() {
        Err(RecipeError::Empty)
    } else {
        Ok(names)
    }
}
