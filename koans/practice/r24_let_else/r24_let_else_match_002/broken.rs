#[derive(Debug, Default, PartialEq)]
pub struct Summary {
    pub minutes: u32,
    pub unreadable: Vec<usize>,
}

pub fn total(sheet: &str) -> Summary {
    let mut summary = Summary::default();
    for (number, line) in sheet.lines().enumerate() {
        let span = match parse_span(line) {
            Ok(span) => span,
            Err(_) => {
                summary.unreadable.push(number + 1);
                continue;
            }
        };
        summary.minutes += span;
    }
    summary
}

fn parse_span(line: &str) -> Result<u32, std::num::ParseIntError> {
    let (hours, minutes) = line.split_once('h').unwrap_or(("0", line));
    let minutes = minutes.trim().trim_end_matches("min");
    Ok(hours.trim().parse::<u32>()? * 60 + minutes.trim().parse::<u32>()?)
}
