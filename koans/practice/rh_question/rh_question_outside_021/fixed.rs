fn knots(reading: &str) -> Result<f64, String> {
    match reading.strip_suffix("kt") {
        Some(number) => number.parse().map_err(|e| format!("{reading}: {e}")),
        None => Err(format!("{reading}: unit missing")),
    }
}

fn main() -> Result<(), String> {
    let gusts = vec![knots("14.5kt")?, knots("22kt")?, knots("9kt")?];
    let strongest = gusts.into_iter().fold(0.0, f64::max);
    println!("strongest gust: {strongest} knots");
    Ok(())
}
