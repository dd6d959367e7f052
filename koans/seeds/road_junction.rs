#[derive(Clone, Debug)]
pub struct Junction {
    pub number: u8,
    pub exits: Vec<String>,
}

pub fn read(line: &str) -> Result<Junction, &'static str> {
    let (head, rest) = line.split_once(':').ok_or("no colon")?;
    let number = head.parse().map_err(|_| "bad number")?;
    let exits = rest.split(',').map(String::from).collect();
    Ok(Junction { number, exits })
}

pub fn closed(junction: &Junction) -> String {
    let mut copy = junction.clone();
    copy.exits.clear();
    format!("{copy:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_exits() {
        let junction = read("14:Leeds,York").unwrap();
        assert_eq!(junction.exits, ["Leeds", "York"]);
        assert_eq!(closed(&junction), "Junction { number: 14, exits: [] }");
        assert_eq!(junction.exits.len(), 2);
    }

    #[test]
    fn refuses() {
        assert_eq!(read("14").unwrap_err(), "no colon");
        assert_eq!(read("north:York").unwrap_err(), "bad number");
    }
}
