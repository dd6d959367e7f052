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
