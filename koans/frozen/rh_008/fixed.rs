use std::env;
use std::num::ParseIntError;
use std::sync::Mutex;

static BOARD: Mutex<Vec<String>> = Mutex::new(Vec::new());
const LEGS: [(&str, &str); 3] = [("Harbour", "0:12"), ("Market", "1:05"), ("Airport", "0:43")];

fn minutes(text: &str) -> Result<u32, ParseIntError> {
    let (hours, rest) = text.split_once(':').unwrap_or(("0", text));
    Ok(hours.parse::<u32>()? * 60 + rest.parse::<u32>()?)
}

fn show(line: String) {
    println!("{line}");
    BOARD.lock().unwrap().push(line);
}

fn main() -> Result<(), ParseIntError> {
    let start = env::var("START").unwrap_or_else(|_| String::from("0:00"));
    let mut total = minutes(&start)?;
    for (stop, duration) in LEGS {
        total += minutes(duration)?;
        show(format!("{stop} after {total} min"));
    }
    show(format!("{} stops", LEGS.len()));
    Ok(())
}
