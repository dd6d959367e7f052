use std::collections::HashMap;

#[derive(Debug)]
pub enum Miss {
    Brace,
    Name,
}

pub fn expand(text: &str, vars: &HashMap<String, String>) -> Result<String, String> {
    let Some((head, rest)) = text.split_once("${") else {
        return Ok(text.to_string());
    };
    let (name, tail) = rest.split_once('}').ok_or(format!("{:?}", Miss::Brace))?;
    let value = vars.get(name).ok_or(format!("{:?} {name}", Miss::Name))?;
    Ok(format!("{head}{value}{}", expand(tail, vars)?))
}
