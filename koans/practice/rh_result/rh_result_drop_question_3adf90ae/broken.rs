use std::error::Error;

pub type Env<'a> = [(&'a str, &'a str)];

fn var<'a>(env: &Env<'a>, name: &str) -> Option<&'a str> {
    env.iter()
        .find(|(key, _)| *key == name)
        .map(|(_, value)| *value)
}

pub fn address(env: &Env) -> Result<String, Box<dyn Error>> {
    let host = var(env, "DB_HOST").ok_or("DB_HOST is not set");
    let port: u16 = var(env, "DB_PORT").unwrap_or("5432").parse()?;
    Ok(format!("{host}:{port}"))
}
