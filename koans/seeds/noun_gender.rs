use std::borrow::Cow;

#[derive(Debug)]
pub enum Gender {
    Female,
    Male,
}

pub fn describe(noun: &str) -> Result<Cow<'static, str>, &'static str> {
    let last = noun.chars().last().ok_or("empty noun")?;
    let gender = match last {
        'a' => Gender::Female,
        'o' => Gender::Male,
        _ => return Ok(Cow::Borrowed("unclear")),
    };
    Ok(Cow::Owned(format!("{gender:?} in -{last}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_tell_the_gender() {
        assert_eq!(describe("casa").unwrap(), "Female in -a");
        assert_eq!(describe("libro").unwrap(), "Male in -o");
    }

    #[test]
    fn some_nouns_do_not_tell() {
        assert_eq!(describe("fiore").unwrap(), "unclear");
        assert_eq!(describe(""), Err("empty noun"));
    }
}
