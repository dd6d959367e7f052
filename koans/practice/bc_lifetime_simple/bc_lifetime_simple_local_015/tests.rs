#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain() {
        assert_eq!(&escape_html("plain text")[..], "plain text");
        assert_eq!(&escape_html("")[..], "");
    }

    #[test]
    fn special() {
        assert_eq!(&escape_html("a < b && c")[..], "a &lt; b &amp;&amp; c");
        assert_eq!(&escape_html("<i>")[..], "&lt;i&gt;");
    }
}
