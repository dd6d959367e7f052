#[derive(Debug, PartialEq)]
pub struct BadRoll(pub String);

#[derive(Debug, PartialEq, Clone, Copy)]
pub struct Roll(u8, u8);

impl TryFrom<&str> for Roll {
    type Error = String;

    fn try_from(text: &str) -> Result<Roll, String> {
        let bad = || text.to_string();
        let (count, sides) = text.split_once('d').ok_or_else(bad)?;
        let sides = sides.parse().map_err(|_| bad())?;
        Ok(Roll(count.parse().unwrap_or(1), sides))
    }
}

fn all<'t, T>(texts: &[&'t str]) -> Result<Vec<T>, BadRoll>
where
    T: TryFrom<&'t str, Error = BadRoll>,
{
    texts.iter().map(|text| T::try_from(text)).collect()
}

pub fn highest(texts: &[&str]) -> Result<u32, BadRoll> {
    let rolls: Vec<Roll> = all(texts)?;
    Ok(rolls
        .iter()
        .map(|Roll(count, sides)| u32::from(*count) * u32::from(*sides))
        .sum())
}
