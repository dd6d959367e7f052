use std::io::{Result, Write};

pub fn respond<W: Write>(mut out: W, status: u16, body: Option<&str>) {
    let reason = match status {
        200 => "OK",
        404 => "Not Found",
        _ => "Unknown",
    };
    writeln!(out, "HTTP/1.1 {status} {reason}")?;
    if let Some(body) = body {
        writeln!(out, "Content-Length: {}", body.len())?;
    }
    writeln!(out)?;
    if let Some(body) = body {
        out.write_all(body.as_bytes())?;
    }
    Ok(out)
}
