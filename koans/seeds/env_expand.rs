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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_in() {
        let vars = HashMap::from([("U".to_string(), "ann".to_string())]);
        assert_eq!(
            expand("/h/${U}/${U}.rc", &vars),
            Ok("/h/ann/ann.rc".to_string())
        );
        assert_eq!(expand("plain", &vars), Ok("plain".to_string()));
    }

    #[test]
    fn misses() {
        let vars = HashMap::new();
        assert_eq!(expand("${U", &vars), Err("Brace".to_string()));
        assert_eq!(expand("a${U}", &vars), Err("Name U".to_string()));
    }
}
