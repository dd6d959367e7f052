use std::fmt::Write;

pub fn bars(votes: &[(&str, usize)]) -> Result<String, std::fmt::Error> {
    let mut chart = String::new();
    for (name, count) in votes {
        writeln!(chart, "{name:>6} {}", "#".repeat(*count))?;
    }
    write!(chart, "total {}", votes.iter().map(|v| v.1).sum::<usize>())?;
    Ok(chart)
}
