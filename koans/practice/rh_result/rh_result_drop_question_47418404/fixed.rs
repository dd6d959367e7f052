pub fn step(position: (i32, i32), command: &str) -> Result<(i32, i32), String> {
    let mut words = command.split_whitespace();
    let direction = words.next().ok_or("no direction")?;
    let distance: i32 = words
        .next()
        .ok_or("no distance")?
        .parse()
        .map_err(|_| "bad distance")?;
    let (x, y) = position;
    match direction {
        "north" => Ok((x, y + distance)),
        "east" => Ok((x + distance, y)),
        other => Err(format!("cannot go {other}")),
    }
}
