#[derive(Debug, PartialEq)]
pub struct Port(u16);

impl TryFrom<i64> for Port {
    type Error = String;

    fn try_from(n: i64) -> Result<Self, String> {
        let port = u16::try_from(n).map_err(|error| error.to_string())?;
        if port < 1024 {
            return Err(format!("port {port} is reserved"));
        }
        Ok(Port(port))
    }
}

#[derive(Debug, PartialEq)]
pub struct Percent(u8);

impl TryFrom<i64> for Percent {
    type Error = &'static str;

    fn try_from(n: i64) -> Result<Self, &'static str> {
        match n {
            0..=100 => Ok(Percent(n as u8)),
            _ => Err("not a percentage"),
        }
    }
}

pub fn setting<T: TryFrom<i64, Error = String>>(line: &str) -> Result<T, String> {
    let (_, value) = line.split_once('=').ok_or("no value")?;
    let number: i64 = value.parse().map_err(|_| "no number")?;
    T::try_from(number)
}

pub fn load(port: &str, volume: &str) -> Result<(Port, Percent), String> {
    Ok((setting(port)?, setting(volume)?))
}
