use std::str::FromStr;

type Point = (f64, f64);

impl FromStr for Point {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |part: &str| part.parse().map_err(|_| format!("bad coordinate {part}"));
        let (x, y) = text
            .split_once(',')
            .ok_or_else(|| format!("no comma in {text}"))?;
        Ok((number(x)?, number(y)?))
    }
}

pub fn length(walk: &str) -> Result<f64, String> {
    let mut points = walk.split_whitespace().map(str::parse::<Point>);
    let Some(first) = points.next() else {
        return Ok(0.0);
    };
    let mut here = first?;
    let mut sum = 0.0;
    for point in points {
        let next = point?;
        sum += (next.0 - here.0).hypot(next.1 - here.1);
        here = next;
    }
    Ok(sum)
}
