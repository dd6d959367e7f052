#[derive(Debug, PartialEq, Clone, Copy)]
pub struct Grams(pub f32);

impl std::str::FromStr for Grams {
    type Err = String;

    fn from_str(text: &str) -> Result<Grams, String> {
        let split = text
            .find(|c: char| c.is_alphabetic())
            .ok_or("unit missing")?;
        let (amount, unit) = text.split_at(split);
        let amount: f32 = amount
            .trim()
            .parse()
            .map_err(|_| format!("bad amount {amount:?}"))?;
        let factor = match unit {
            "g" => 1.0,
            "kg" => 1000.0,
            "oz" => 28.0,
            _ => return Err(format!("unknown unit {unit}")),
        };
        Ok(Grams(amount * factor))
    }
}

pub fn weigh(ingredients: &[&str]) -> Result<Grams, String> {
    let mut total = Grams(0.0);
    for ingredient in ingredients {
        total.0 += ingredient.parse::<Grams>()?.0;
    }
    Ok(total)
}
