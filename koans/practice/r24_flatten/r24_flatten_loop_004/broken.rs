#[derive(Debug, PartialEq)]
pub struct Mail<'a> {
    pub to: &'a str,
    pub body: String,
}

fn address(row: &str) -> Result<(&str, &str), &'static str> {
    let (name, address) = row.split_once('<').ok_or("no address")?;
    let address = address.strip_suffix('>').ok_or("not closed")?;
    if address.contains('@') {
        Ok((name.trim(), address))
    } else {
        Err("no at sign")
    }
}

pub fn merge<'a>(template: &str, rows: &'a [&str]) -> Vec<Mail<'a>> {
    let parsed: Vec<Result<_, _>> = rows.iter().map(|row| address(row)).collect();
    let mut mails = Vec::with_capacity(parsed.len());
    for row in parsed {
        if let Ok((name, to)) = row {
            mails.push(Mail {
                to,
                body: template.replace("{name}", name),
            });
        }
    }
    mails
}
