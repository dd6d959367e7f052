use crate::{Invoice, MoneyError};

/// An invoice as text.
pub fn print(invoice: &Invoice) -> Result<String, MoneyError> {
    let mut text = String::new();
    for line in &invoice.lines {
        let net = line.net();
        text.push_str(&format!("{:>3} {:<10}{net:>9}\n", line.count, line.what));
    }
    let total = invoice.total()?;
    text.push_str(&format!("to pay: {total}\n"));
    Ok(text)
}
