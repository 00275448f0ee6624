package cn.biaogan.standalone.console;

/** A command cannot go on, for a reason its user can mend. Told without a stack trace; the exit code is 2. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String chinese, String english) {
        super(chinese + System.lineSeparator() + english, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
