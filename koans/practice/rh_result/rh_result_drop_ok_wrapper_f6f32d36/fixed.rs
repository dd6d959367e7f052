use std::borrow::Cow;

#[derive(PartialEq, Debug)]
pub enum Animal {
    Cat,

    Dog(u8),
}

pub fn sound(yard: &[Animal], at: usize) -> Result<Cow<'static, str>, String> {
    let animal = yard.get(at).ok_or("nobody there")?;
    if *animal == Animal::Cat {
        return Ok(Cow::Borrowed("meow"));
    }
    let Animal::Dog(times) = animal else {
        return Err(format!("{animal:?} is silent"));
    };
    Ok(Cow::Owned("woof".repeat(usize::from(*times))))
}
