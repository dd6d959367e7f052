use std::cell::RefCell;
use std::env;

const RECIPE: &str = "flour 500 g\nwater 0.35 l\nsalt 10 g";

thread_local! {
    static SHEET: RefCell<Vec<String>> = RefCell::default();
}

fn scale(line: &str, loaves: &str) -> Result<String, String> {
    let loaves: f64 = loaves
        .parse()
        .map_err(|error| format!("{loaves}: {error}"))?;
    let [what, amount, unit] = line.split(' ').collect::<Vec<_>>()[..] else {
        return Err(format!("three words expected: {line}"));
    };
    match amount.parse::<f64>() {
        Ok(amount) => Ok(format!("{what}: {} {unit}", amount * loaves)),
        Err(error) => Err(format!("{what}: {error}")),
    }
}

fn main() {
    let loaves = env::var("LOAVES").unwrap_or(String::from("4"));
    for line in RECIPE.lines() {
        let scaled = scale(line, &loaves)?;
        println!("{scaled}");
        SHEET.with_borrow_mut(|sheet| sheet.push(scaled));
    }
}
