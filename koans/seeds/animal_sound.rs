use std::borrow::Cow;

#[derive(PartialEq, Debug)]
pub enum Animal {
    Cat,
    Fish,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loud_ones() {
        let yard = [Animal::Cat, Animal::Dog(2)];
        assert_eq!(sound(&yard, 0).unwrap(), "meow");
        assert_eq!(sound(&yard, 1).unwrap(), "woofwoof");
    }

    #[test]
    fn silent_ones() {
        assert_eq!(sound(&[Animal::Fish], 0).unwrap_err(), "Fish is silent");
        assert_eq!(sound(&[], 0).unwrap_err(), "nobody there");
    }
}
