use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum Flask {
    Empty,
    Filled(String),
}

pub fn fill(rack: &mut HashMap<u8, Flask>, slot: u8, what: &str) -> Result<(), String> {
    let flask = rack.get_mut(&slot).ok_or("slot not in rack")?;
    if *flask != Flask::Empty {
        return Err(format!("slot {slot} is taken"));
    }
    *flask = Flask::Filled(what.to_string());
    Ok(())
}
