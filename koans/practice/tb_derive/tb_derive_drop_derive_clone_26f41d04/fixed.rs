use std::sync::Mutex;

#[derive(PartialEq, Debug, Clone)]
pub struct Jar {
    pub label: String,
    pub spoons: u32,
}

pub fn take_spoon(pantry: &Mutex<Jar>) -> Result<Jar, String> {
    let mut jar = pantry.lock().map_err(|e| e.to_string())?;

    jar.spoons -= 1;
    Ok(jar.clone())
}
