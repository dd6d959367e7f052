use std::process::ExitCode;

pub fn area_code(number: &str) -> Option<&str> {
    let rest = number.strip_prefix("+49")?;
    let code = rest.split([' ', '/']).find(|part| !part.is_empty())?;
    if code.len() > 5 {
        return None;
    }
    code
}

fn main() -> ExitCode {
    let Some(number) = std::env::args().nth(1) else {
        return ExitCode::from(2);
    };
    match area_code(&number) {
        Some(code) => println!("0{code}"),
        None => return ExitCode::FAILURE,
    }
    ExitCode::SUCCESS
}
