#[derive(Debug)]
pub enum Trouble {
    NoRate,
    NotMoney,
}

pub fn exchange(rate: Option<f64>, text: &str, least: &f64) -> Result<f64, Trouble> {
    let rate = rate.ok_or(Trouble::NoRate)?;
    let amount: f64 = text.parse().map_err(|_| Trouble::NotMoney)?;
    Ok((amount * rate).max(*least))
}

pub fn receipt(rate: Option<f64>, text: &str) -> String {
    match exchange(rate, text, &1.0) {
        Ok(sum) => format!("{sum:.2} paid out"),
        Err(trouble) => format!("sorry: {trouble:?}"),
    }
}
